"""How the line recogniser is made: text, rendering, wear, network, training, export. Not part of the wheel."""
