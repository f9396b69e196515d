package io.antiphon.channels.internal.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The shop's made-up customers: each writes in one language, and never the same words twice. */
final class Customers {

	private static final int COUNT = 4_800;

	private record Saying(String customer, String text) {}

	private final Dice dice;
	private final Map<SampleLanguage, List<String>> ids = new EnumMap<>(SampleLanguage.class);
	private final Set<Saying> said = new HashSet<>();

	Customers(Dice dice) {
		this.dice = dice;
		var all = new ArrayList<>(IntStream.range(0, COUNT).mapToObj(number -> String.format(Locale.ROOT, "LL-%04d", number)).toList());
		dice.shuffle(all);
		ids.put(SampleLanguage.ZH, all.subList(0, COUNT / 2));
		ids.put(SampleLanguage.EN, all.subList(COUNT / 2, COUNT));
	}

	/** Who says this. */
	String saying(String text, SampleLanguage language) {
		var speakers = Objects.requireNonNull(ids.get(language));
		var speaker = speakers.get(dice.below(speakers.size()));
		while (!said.add(new Saying(speaker, text))) {
			speaker = speakers.get(dice.below(speakers.size()));
		}
		return speaker;
	}
}
