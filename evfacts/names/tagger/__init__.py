"""Names that neither list nor rule knows, found by a trained model: the packaged one or any spaCy pipeline's."""

from evfacts.names.tagger.loading import PACKAGED, Tagger, digest_of, load_tagger

__all__ = ["PACKAGED", "Tagger", "digest_of", "load_tagger"]
