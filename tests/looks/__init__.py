"""Pictures of the screen, held against the accepted ones, and the sample screens they are taken of."""
