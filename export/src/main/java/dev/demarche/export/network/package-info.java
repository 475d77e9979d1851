/** Ties between actors as graphs: GraphML and GEXF. */
@NullMarked
package dev.demarche.export.network;

import org.jspecify.annotations.NullMarked;
