package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for. An empty part means all of it, no period all months that are fixed. */
public record Question(String service, String touchpoint, String channel, String value, @Nullable Period period) {

	/** Everything there is. */
	public static final Question ALL = new Question("", "", "", "", null);

	public Question within(@Nullable Period other) {
		return new Question(service, touchpoint, channel, value, other);
	}

	/** As narrow, but with one part left open: 0 service, 1 touchpoint, 2 channel, 3 value. */
	Question open(int part) {
		return switch (part) {
			case 0 -> new Question("", touchpoint, channel, value, period);
			case 1 -> new Question(service, "", channel, value, period);
			case 2 -> new Question(service, touchpoint, "", value, period);
			default -> new Question(service, touchpoint, channel, "", period);
		};
	}

	/** Whether a place lies in its scope. */
	boolean holds(Place place) {
		return open(service, place.service())
				&& open(touchpoint, place.touchpoint())
				&& open(channel, place.channel())
				&& open(value, place.value());
	}

	private static boolean open(String asked, String found) {
		return asked.isEmpty() || asked.equals(found);
	}

	List<String> parts() {
		return List.of(service, touchpoint, channel, value);
	}
}
