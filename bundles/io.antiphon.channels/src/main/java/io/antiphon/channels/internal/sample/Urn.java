package io.antiphon.channels.internal.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * A cell's sentences, each as often as one may be used, shuffled and drawn without putting back. So none is used more often,
 * and the order of draws is exchangeable: no sentence is likelier in one week than in another.
 */
final class Urn {

	/** How often one sentence may appear in a sample: about two in five weeks. */
	static final int CAP = 24;

	private final Iterator<String> rest;

	Urn(List<String> sentences, Dice dice) {
		var copies = new ArrayList<String>();
		for (var sentence : sentences) {
			copies.addAll(Collections.nCopies(CAP, sentence));
		}
		dice.shuffle(copies);
		rest = copies.iterator();
	}

	String draw() {
		if (!rest.hasNext()) {
			throw new IllegalStateException("more rows than the sentences allow");
		}
		return rest.next();
	}
}
