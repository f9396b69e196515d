package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Labels feedback, piece by piece. What many pieces have in common is kept once. For one thread. */
public final class Labelling {

	/** An attribute of more values than this tells no segments: it is a number, a name or a text. */
	public static final int MOST_VALUES = 50;

	/** What a text of a book's length says is cut there. */
	private static final int MOST_ASPECTS = 300;

	private final List<Labelled> all = new ArrayList<>();
	private final Map<Object, Object> shared = new HashMap<>();
	private final Map<String, Set<String>> values = new HashMap<>();

	/** What one piece means is all that is kept of it. */
	public Labelled add(Feedback feedback, Meaning meaning) {
		var occurred = feedback.occurred();
		var labelled = new Labelled(
				feedback.id(),
				place(feedback.contentHash()),
				once(feedback.context()),
				occurred == null ? null : once(occurred.day()),
				once(feedback.language()),
				feedback.ratings().stream().mapToDouble(Rating::share).average().orElse(Double.NaN),
				meaning.sentiment(),
				meaning.score(),
				meaning.confidence(),
				meaning.topic(),
				evidence(feedback.id(), meaning),
				aspects(meaning),
				once(List.copyOf(segments(feedback.attributes())))); // which another copy leaves as it is
		all.add(labelled);
		return labelled;
	}

	/** All so far. */
	public List<Labelled> all() {
		return all;
	}

	/** Puts others in the place of some. */
	public void replace(UnaryOperator<Labelled> some) {
		all.replaceAll(some);
	}

	/** The attributes that have too many values to tell segments by. */
	public Set<String> crowded() {
		return values.entrySet().stream().filter(one -> one.getValue().size() > MOST_VALUES).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	private static @Nullable Evidence evidence(long feedback, Meaning meaning) {
		if (meaning.most() < 0) {
			return null;
		}
		var says = meaning.parts().get(meaning.most());
		return new Evidence(feedback, says.start(), says.end());
	}

	/** What is said besides the main topic in its tone: of each topic and tone the clause that says it most, in their order. */
	private static List<Aspect> aspects(Meaning meaning) {
		var most = new LinkedHashMap<Aspect, Part>();
		for (var part : meaning.parts()) {
			if (part.topic() >= 0 && (part.topic() != meaning.topic() || part.sentiment() != meaning.sentiment())) {
				most.merge(
						new Aspect(part.topic(), part.sentiment(), 0, 0),
						part,
						(one, other) -> Math.abs(one.score()) >= Math.abs(other.score()) ? one : other);
			}
		}
		return most.values().stream().limit(MOST_ASPECTS).map(part -> new Aspect(part.topic(), part.sentiment(), part.start(), part.end()))
				.toList();
	}

	private List<Segment> segments(Map<String, String> attributes) {
		return attributes.entrySet().stream()
				.filter(attribute -> !attribute.getKey().isBlank() && !attribute.getValue().isBlank())
				.map(attribute -> new Segment(attribute.getKey(), attribute.getValue()))
				.filter(this::few)
				.map(this::once)
				.sorted(Comparator.comparing(Segment::toString))
				.toList();
	}

	private boolean few(Segment segment) {
		var known = values.computeIfAbsent(segment.attribute(), fresh -> new HashSet<>());
		if (known.size() <= MOST_VALUES) {
			known.add(segment.value());
		}
		return known.size() <= MOST_VALUES;
	}

	@SuppressWarnings("unchecked")
	private <T> T once(T value) {
		return (T) shared.computeIfAbsent(value, same -> same);
	}

	/** Spread evenly over all numbers (Stafford's mix 13 of a polynomial over the letters). */
	private static long place(String content) {
		var hash = 0L;
		for (var index = 0; index < content.length(); index++) {
			hash = 31 * hash + content.charAt(index);
		}
		hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
		hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
		return hash ^ hash >>> 31;
	}
}
