package io.antiphon.channels.internal.sample;

import java.util.List;

/** Where a customer of the shop meets it, with its weight among all rows and the channels people use there. */
enum Touchpoint {
	SITE("site", 30, channels(50, 40, 10)),
	DELIVERY("delivery", 38, channels(30, 50, 20)),
	AFTER_SALES("after-sales", 32, channels(30, 20, 50));

	static final Mix<Touchpoint> ALL = Mix.of(List.of(values()), touchpoint -> touchpoint.weight);

	private final String label;
	private final int weight;
	private final Mix<String> channels;

	Touchpoint(String label, int weight, Mix<String> channels) {
		this.label = label;
		this.weight = weight;
		this.channels = channels;
	}

	/** As it is written in the sentence files and in the feedback. */
	String label() {
		return label;
	}

	Mix<String> channels() {
		return channels;
	}

	static Touchpoint of(String label) {
		for (var touchpoint : values()) {
			if (touchpoint.label.equals(label)) {
				return touchpoint;
			}
		}
		throw new IllegalArgumentException("no touchpoint of the sample: " + label);
	}

	private static Mix<String> channels(int survey, int review, int support) {
		return new Mix<>(List.of(
				new Mix.Part<>("survey", survey),
				new Mix.Part<>("online review", review),
				new Mix.Part<>("support record", support)));
	}
}
