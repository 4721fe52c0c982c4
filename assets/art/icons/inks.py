"""The one dark ink and the colours of the icons, for everybody who draws them."""

INK = "#2c3a59"
SKY, TEAL, BERRY, SUN, LEAF, WHITE = "#4f9fe6", "#2fb5a8", "#e2506a", "#ffc93c", "#63b857", "#ffffff"
W = 7
