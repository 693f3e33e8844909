"""What people look at: marked text, tables and charts for notebooks, and pages to open and send on."""
