package io.antiphon.privacy.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.LinkedHashSet;

/**
 * Made-up feedback of which everything is known: places of very different sizes, most of them small, and people of whom some say more
 * than one thing, at several places and in several months. What is received for {@code late} of a thousand comes long after its month.
 */
record Population(List<Said> said, LocalDate today) {

	static final LocalDate START = LocalDate.of(2023, 1, 1);
	private static final double UNKNOWN = 0.2;
	private static final double RETURNS = 0.3;

	/** How large it is. */
	record Size(int places, int months, int pieces, int values, int late) {}

	static Population of(long seed, Size size) {
		var random = new Random(seed);
		var places = places(random, size);
		var weights = new double[places.size()];
		for (int at = 0; at < weights.length; at++) {
			weights[at] = Math.exp(1.6 * random.nextGaussian());
		}
		var end = START.plusMonths(size.months);
		int days = (int) (end.toEpochDay() - START.toEpochDay());
		var said = new ArrayList<Said>();
		var before = new ArrayList<String>();
		var home = new ArrayList<Place>();
		for (int piece = 0; piece < size.pieces; piece++) {
			var place = places.get(draw(random, weights));
			String person = null;
			if (random.nextDouble() >= UNKNOWN) {
				if (!before.isEmpty() && random.nextDouble() < RETURNS) {
					int at = random.nextInt(before.size());
					person = before.get(at);
					place = random.nextBoolean() ? home.get(at) : place;
				} else {
					person = "p" + piece;
					before.add(person);
					home.add(place);
				}
			}
			var day = START.plusDays(random.nextInt(days));
			int delay = random.nextInt(1000) < size.late ? 40 + random.nextInt(200) : random.nextInt(5);
			said.add(new Said(person, place, day, day.plusDays(delay)));
		}
		return new Population(List.copyOf(said), end.plusDays(20));
	}

	/** Some touchpoints belong to one service, others to all; not every service has every channel there. */
	private static List<Place> places(Random random, Size size) {
		var places = new LinkedHashSet<Place>();
		int services = 1 + Math.max(1, size.places / 12);
		while (places.size() < size.places) {
			int service = random.nextInt(services);
			int touchpoint = random.nextInt(6);
			var name = touchpoint < 3 ? "t" + touchpoint : "t" + service + touchpoint;
			var value = size.values == 0 ? "" : "v" + random.nextInt(size.values);
			places.add(new Place("s" + service, name, "c" + random.nextInt(3), value));
		}
		return List.copyOf(places);
	}

	private static int draw(Random random, double[] weights) {
		double sum = 0;
		for (double weight : weights) {
			sum += weight;
		}
		double at = random.nextDouble() * sum;
		for (int place = 0; place < weights.length; place++) {
			at -= weights[place];
			if (at < 0) {
				return place;
			}
		}
		return weights.length - 1;
	}
}
