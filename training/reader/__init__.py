"""The learnt reader: its data, its network, its training and its export to ONNX. Mentions and their scores are the corpus's own (`corpus/`)."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "corpus"))
