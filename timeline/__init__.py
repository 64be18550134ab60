"""Articles in, a sourced timeline out."""
