package com.example.council;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Figure;
import io.antiphon.drawing.Intervals;
import io.antiphon.drawing.Range;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the view shows: the improvements of the scope, by their ids in the order of the register, and how the council voted on them. */
record Look(Map<String, String> titles, Map<String, Ballot> ballots) {

	static final Look NOTHING = new Look(Map.of(), Map.of());

	Look {
		titles = new LinkedHashMap<>(titles);
		ballots = Map.copyOf(ballots);
	}

	/** Those of the improvements that are shown, most in favour first. */
	private List<Ballot> cast() {
		return titles.keySet().stream()
				.map(ballots::get)
				.filter(Objects::nonNull)
				.sorted(Comparator.comparingDouble((Ballot ballot) -> ballot.share().value()).reversed())
				.toList();
	}

	boolean voted() {
		return !cast().isEmpty();
	}

	String sentence(Locale locale) {
		return Texts.of(Look.class, locale).get("sentence", cast().size(), titles.size());
	}

	/** Each share in favour on one scale, with half of the votes as a line; a row opens the page of its improvement. */
	Figure picture(Locale locale) {
		var texts = Texts.of(Look.class, locale);
		var numbers = new Numbers(locale);
		var rows = cast().stream().map(ballot -> row(ballot, numbers)).toList();
		return new Intervals(
				texts.get("picture"), List.of(texts.get("improvement"), texts.get("favour")), rows,
				List.of(new Intervals.Mark(0.5, texts.get("half"))));
	}

	private Intervals.Row row(Ballot ballot, Numbers numbers) {
		var share = ballot.share();
		var low = share.interval().low();
		var high = share.interval().high();
		return new Intervals.Row(
				titles.get(ballot.improvement()), Anchors.improvement(ballot.improvement()), share.value(), new Range(low, high),
				numbers.estimate(share.value(), low, high, share.n(), Numbers.SHARE));
	}
}
