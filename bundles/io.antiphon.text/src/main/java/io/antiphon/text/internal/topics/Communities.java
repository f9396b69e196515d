package io.antiphon.text.internal.topics;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups in a neighbour graph by the Leiden algorithm on modularity (Traag, Waltman and van Eck 2019), with a fixed seed: the same
 * graph gives the same groups.
 */
final class Communities {
	private static final long SEED = 20_190_326;
	private static final int ROUNDS = 10;
	private static final double SHARPNESS = 8;

	private Communities() {}

	/** A group number from 0 for each node, the largest group first; a higher {@code resolution} gives more and smaller groups. */
	static int[] of(Neighbours graph, double resolution) {
		Network network = network(graph);
		double strength = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
		var algorithm = new LeidenAlgorithm(resolution / strength, ROUNDS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
		Clustering clustering = algorithm.findClustering(network);
		clustering.orderClustersByNNodes();
		return clustering.getClusters();
	}

	/**
	 * Each pair once, twice as strong where each is among the other's nearest. What is a little more alike is much stronger, so that a topic holds
	 * together by its closest: exp(8 (likeness − 1)), chosen in docs/quality.md.
	 */
	private static Network network(Neighbours graph) {
		var from = new LargeIntArray(0);
		var to = new LargeIntArray(0);
		var weights = new LargeDoubleArray(0);
		for (int i = 0; i < graph.indices().length; i++) {
			for (int r = 0; r < graph.indices()[i].length; r++) {
				int j = graph.indices()[i][r];
				boolean mutual = contains(graph.indices()[j], i);
				double weight = Math.exp(SHARPNESS * (graph.likeness()[i][r] - 1));
				if (i < j || !mutual) {
					from.append(Math.min(i, j));
					to.append(Math.max(i, j));
					weights.append(mutual ? 2 * weight : weight);
				}
			}
		}
		return new Network(graph.indices().length, true, new LargeIntArray[] {from, to}, weights, false, false);
	}

	private static boolean contains(int[] indices, int wanted) {
		for (int index : indices) {
			if (index == wanted) {
				return true;
			}
		}
		return false;
	}
}
