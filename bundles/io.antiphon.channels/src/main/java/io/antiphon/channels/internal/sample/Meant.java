package io.antiphon.channels.internal.sample;

import java.util.List;

/** How a sentence was meant by whoever wrote it, with the CSAT values (1–5) people give beside such words. */
enum Meant {
	NEGATIVE(ratings(45, 40, 15, 0, 0)),
	NEUTRAL(ratings(0, 10, 65, 25, 0)),
	POSITIVE(ratings(0, 0, 0, 35, 65));

	private final Mix<Integer> ratings;

	Meant(Mix<Integer> ratings) {
		this.ratings = ratings;
	}

	Mix<Integer> ratings() {
		return ratings;
	}

	private static Mix<Integer> ratings(int one, int two, int three, int four, int five) {
		return new Mix<>(List.of(
				new Mix.Part<>(1, one),
				new Mix.Part<>(2, two),
				new Mix.Part<>(3, three),
				new Mix.Part<>(4, four),
				new Mix.Part<>(5, five)));
	}
}
