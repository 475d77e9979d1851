"""The learnt reader: its data, its network, its training and its export to ONNX."""
