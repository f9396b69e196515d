package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review.Learning;
import io.antiphon.base.Progress;
import io.antiphon.text.reading.Sentiment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Understands texts: how each sounds and what it is about. The result depends on the set of texts and not on their order. */
@FunctionalInterface
public interface Understanding {

	/**
	 * Learns from texts, a batch after another, which may be gone through more than once; {@code count}: how many there are at most. Blocks; stops soon after {@code progress}
	 * is cancelled, and what it returns then is worth nothing.
	 */
	Understood understand(Iterable<List<Text>> batches, long count, Progress progress);

	/** A text, its language and the service it is about: people write more warmly of one than of another. */
	record Text(String text, String language, String service) {}

	/** Two topics that mean the same in two languages, by their indexes. */
	record Twins(int one, int other) {}

	/** What was learned: reads any number of texts, one {@link Meaning} for each in their order; the topics their indexes mean, which of them mean the same; and what came of lessons. */
	record Understood(List<Topic> topics, List<Twins> twins, Reading reading, List<Learning> learned) {

		/** Nothing was. */
		public static final Understood NOTHING = new Understood(List.of(), texts -> List.of());

		/** Where nothing was to be learned from people. */
		public Understood(List<Topic> topics, Reading reading) {
			this(topics, List.of(), reading, List.of());
		}

		public Understood {
			topics = List.copyOf(topics);
			twins = List.copyOf(twins);
			learned = List.copyOf(learned);
		}
	}

	/** Reads a batch. */
	@FunctionalInterface
	interface Reading {

		List<Meaning> read(List<Text> texts);
	}

	/**
	 * How a text sounds (−1 to 1) and how sure that is (0.5 to 1), which topic it has (−1 for none), its clauses in their order, and the index
	 * of the one that says it most; −1 where none does.
	 */
	record Meaning(Sentiment sentiment, double score, double confidence, int topic, List<Part> parts, int most) {

		public Meaning {
			parts = List.copyOf(parts);
		}

		/** The same where somebody says how it sounds. */
		public Meaning sounding(Sentiment said) {
			var leaning = switch (said) {
				case NEGATIVE -> -1;
				case POSITIVE -> 1;
				case NEUTRAL, UNCERTAIN -> 0;
			};
			return new Meaning(said, leaning, 1, topic, parts, most);
		}

		/** The same where it and its clauses, in their order, are about these topics: it is said most by the clause it was, where that is about the same, else by the strongest that is. */
		public Meaning about(int main, List<Integer> topics) {
			var now = IntStream.range(0, parts.size()).mapToObj(index -> parts.get(index).about(topics.get(index))).toList();
			var sign = Math.signum(score);
			var strongest = most >= 0 && topics.get(most) == main ? OptionalInt.empty()
					: IntStream.range(0, now.size())
							.filter(index -> topics.get(index) == main)
							.boxed()
							.max(Comparator.comparingDouble(index -> now.get(index).score() * sign))
							.stream()
							.mapToInt(Integer::intValue)
							.findFirst();
			return new Meaning(sentiment, score, confidence, main, now, strongest.orElse(most));
		}

		/** The clause that says it most. */
		public Optional<Part> says() {
			return most < 0 ? Optional.empty() : Optional.of(parts.get(most));
		}
	}

	/** A clause: how it sounds, its topic (−1 for none), and its code points, end exclusive. */
	record Part(Sentiment sentiment, double score, int topic, int start, int end) {

		/** The same about another topic. */
		public Part about(int other) {
			return new Part(sentiment, score, other, start, end);
		}

		/** Its words in {@code text}, of which it is a part. */
		public String in(String text) {
			return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
		}
	}
}
