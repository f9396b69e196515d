package io.antiphon.privacy.groups;

import java.util.Comparator;
import java.util.List;

/**
 * Where something was said: service, touchpoint, channel and the value of the one attribute that numbers may be asked by; empty where
 * it is not known. What is not known is a part of the whole like any other, and can be asked for by nobody.
 */
public record Place(String service, String touchpoint, String channel, String value) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::service)
			.thenComparing(Place::touchpoint)
			.thenComparing(Place::channel)
			.thenComparing(Place::value);

	/** Where no attribute may be asked by. */
	public Place(String service, String touchpoint, String channel) {
		this(service, touchpoint, channel, "");
	}

	List<String> parts() {
		return List.of(service, touchpoint, channel, value);
	}

	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}
}
