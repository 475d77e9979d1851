"""A BERT encoder (MiniLM or BERT-base, whole or its first layers) in plain PyTorch."""
import torch
import torch.nn as nn
import torch.nn.functional as F

QUICK = 1.702
HEADS = 12
WHOLE_WORDS = 2  # layers that see all pieces; later ones see one state a word



def halves():
    """Products of halves, where the processor has them; elsewhere they take a hundred times as long as those of floats."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.ops.mkldnn._is_mkldnn_bf16_supported())


def activation(x):
    """GELU in its quick form."""
    return x * torch.sigmoid(QUICK * x)


class Layer(nn.Module):
    def __init__(self, hidden, inner, heads=HEADS, dropout=0.1):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(hidden, hidden) for _ in range(4))
        self.i, self.o2 = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.ln1, self.ln2 = nn.LayerNorm(hidden, 1e-12), nn.LayerNorm(hidden, 1e-12)
        self.heads, self.dropout = heads, dropout

    def forward(self, x, mask):
        b, t, d = x.shape
        split = lambda z: z.view(b, t, self.heads, d // self.heads).transpose(1, 2)
        drop = self.dropout if self.training else 0.0
        a = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask, dropout_p=drop)
        x = self.ln1(x + F.dropout(self.o(a.transpose(1, 2).reshape(b, t, d)), self.dropout, self.training))
        return self.ln2(x + F.dropout(self.o2(activation(self.i(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """ids [batch, pieces], mask [batch, pieces], first [batch, words] → states of the lead and of the words [batch, 1 + words, hidden].

    The first layers see all pieces. What the later pieces of a word tell, its first piece has gathered by then, so that the layers
    from WHOLE_WORDS on see one state a word. `first` is the place of each word's first piece, 0 where there is no word.
    """

    def __init__(self, layers, hidden, inner, vocabulary, dropout=0.1):
        super().__init__()
        self.hidden = hidden
        self.w, self.pos, self.tt = nn.Embedding(vocabulary, hidden), nn.Embedding(512, hidden), nn.Embedding(2, hidden)
        self.ln = nn.LayerNorm(hidden, 1e-12)
        self.layers = nn.ModuleList(Layer(hidden, inner, HEADS, dropout) for _ in range(layers))
        self.dropout = dropout

    @staticmethod
    def of(state):
        """An encoder with these weights (names as minilm_weights.py and bert_weights.py write them)."""
        encoder = Encoder(1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers.")), state["w.weight"].shape[1],
                          len(state["layers.0.i.bias"]), state["w.weight"].shape[0])
        encoder.load_state_dict(state)
        return encoder

    def forward(self, ids, mask, first):
        x = self.w(ids) + self.pos.weight[: ids.shape[1]] + self.tt.weight[0]
        x = F.dropout(self.ln(x), self.dropout, self.training)
        seen = mask[:, None, None, :].bool()
        for layer in self.layers[:WHOLE_WORDS]:
            x = layer(x, seen)
        lead = torch.zeros_like(first[:, :1])
        x = x.gather(1, torch.cat([lead, first], 1)[..., None].expand(-1, -1, self.hidden))
        seen = torch.cat([lead == 0, first > 0], 1)[:, None, None, :]
        for layer in self.layers[WHOLE_WORDS:]:
            x = layer(x, seen)
        return x


def first_layers(state, count):
    """The weights without the layers from `count` on."""
    return {k: v for k, v in state.items() if not (k.startswith("layers.") and int(k.split(".")[1]) >= count)}
