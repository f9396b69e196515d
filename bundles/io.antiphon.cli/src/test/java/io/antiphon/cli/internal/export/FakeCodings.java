package io.antiphon.cli.internal.export;

import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Coding.Aspect;
import io.antiphon.loop.coding.Coding.Sentiment;
import io.antiphon.loop.coding.Coding.Topic;
import io.antiphon.loop.coding.Codings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An analysis that a test makes up; it remembers how many pieces it was asked about at once, and may be lost. */
final class FakeCodings implements Codings, Codings.Coded {

	final List<Integer> asked = new ArrayList<>();
	int answers = Integer.MAX_VALUE;
	private final Map<Long, Coding> codings = new HashMap<>();

	FakeCodings with(long piece, Coding coding) {
		codings.put(piece, coding);
		return this;
	}

	/** A piece about one topic. */
	static Coding about(String topic, Sentiment sentiment, double confidence) {
		return new Coding(
				sentiment, confidence, List.of(new Topic("en:" + topic, topic)), List.of(), List.of(new Aspect(topic, sentiment)));
	}

	@Override
	public Optional<Coded> newest() {
		return Optional.of(this);
	}

	@Override
	public Instant at() {
		return Instant.parse("2026-03-03T12:00:00Z");
	}

	@Override
	public Optional<Map<Long, Coding>> of(Collection<Long> pieces) {
		asked.add(pieces.size());
		var known = new HashMap<>(codings);
		known.keySet().retainAll(pieces);
		return asked.size() > answers ? Optional.empty() : Optional.of(known);
	}
}
