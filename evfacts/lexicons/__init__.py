"""Vocabulary as data: the files beside this module, read and validated by its submodules."""
