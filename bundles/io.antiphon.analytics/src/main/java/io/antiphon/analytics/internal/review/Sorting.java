package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labelling;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.analytics.internal.labels.Understanding.Twins;
import io.antiphon.analytics.internal.labels.UsedWords;
import io.antiphon.analytics.internal.labels.UsedWords.Sought;
import io.antiphon.base.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts pieces into topics while they are labelled: those that were found, and those in which people have a hand. Which topic has which id is known after all are labelled
 * only, so that until then each way in which people may have a hand in a topic is an index of its own, beyond those that were found; that is all that is kept of a piece. For one
 * thread.
 */
final class Sorting {

	private final List<Topic> found;
	private final List<Twins> twins;
	private final Said said;
	private final Map<Split, List<Sought>> sought = new HashMap<>();
	private final List<Way> ways = new ArrayList<>();
	private final Map<Way, Integer> indexes = new HashMap<>();

	/** A topic as it was found (−1 for none), the splits whose words are used, and where it was moved. */
	private record Way(int topic, List<Split> uses, Optional<String> to) {}

	Sorting(List<Topic> found, List<Twins> twins, Said said) {
		this.found = found;
		this.twins = twins;
		this.said = said;
		said.splits().forEach(split -> sought.put(split, split.words().stream().map(Sought::of).toList()));
	}

	/** What a piece means, as people have it: what it says of the topic it had it says of the one it was moved to, and nothing of any where it is about none. */
	Meaning sorted(long piece, String text, Meaning read) {
		var to = Optional.ofNullable(said.topics().get(piece));
		if (to.filter(TopicDecisions.NONE::equals).isPresent()) {
			return read.about(-1, read.parts().stream().map(part -> -1).toList());
		}
		var uses = uses(text, said.splits());
		if (to.isEmpty() && uses.isEmpty()) {
			return read;
		}
		var main = index(new Way(read.topic(), uses, to));
		return read.about(
				main,
				read.parts().stream()
						.map(part -> to.isPresent() && part.topic() == read.topic() ? main : index(part, text, uses))
						.toList());
	}

	private int index(Part part, String text, List<Split> uses) {
		return index(new Way(part.topic(), part.topic() < 0 ? List.of() : uses(part.in(text), uses), Optional.empty()));
	}

	private List<Split> uses(String text, List<Split> among) {
		if (among.isEmpty()) {
			return among;
		}
		var words = new UsedWords(text);
		return among.stream().filter(split -> sought.getOrDefault(split, List.of()).stream().anyMatch(words::has)).toList();
	}

	private int index(Way way) {
		if (way.to().isEmpty() && (way.topic() < 0 || way.uses().isEmpty())) {
			return way.topic();
		}
		return indexes.computeIfAbsent(way, fresh -> {
			ways.add(fresh);
			return found.size() + ways.size() - 1;
		});
	}

	/** The topic as which it was found by whatever index. */
	private int read(int index) {
		return index < found.size() ? index : ways.get(index - found.size()).topic();
	}

	/** All labels under the topics as they are called and told from now on: those that were found, then those that people split off these. */
	Labels labels(Labelling labelling, Earlier earlier, @Nullable Period listening) {
		var others = labelling.all().stream().filter(one -> !said.topics().containsKey(one.feedback()));
		var topics = new ArrayList<>(earlier.renamed(found, others, this::read));
		var places = new HashMap<String, Integer>();
		topics.forEach(topic -> places.put(topic.id(), places.size()));
		for (var split : said.splits()) {
			var whole = places.get(split.of());
			if (whole != null && whole < found.size() && !topics.get(whole).language().isEmpty()) {
				places.put(split.id(), topics.size());
				topics.add(new Topic(split.id(), topics.get(whole).language(), split.words(), Decided.NOTHING, split.of()));
			}
		}
		var decided = earlier.decided(topics);
		var seen = new ArrayList<Integer>();
		IntStream.range(0, found.size()).forEach(seen::add);
		ways.forEach(way -> seen.add(now(way, decided, places)));
		if (!ways.isEmpty()) {
			labelling.replace(one -> under(one, seen));
		}
		var told = SameTopics.told(decided, twins, labelling.all(), earlier);
		return new Labels(labelling.all(), told, listening, labelling.crowded(), seen);
	}

	/** Where it was moved, where that is there; else the first part that was split off it, or off what it was merged into; else what it was found as. */
	private static int now(Way way, List<Topic> topics, Map<String, Integer> places) {
		var moved = way.to().map(places::get);
		if (moved.isPresent()) {
			return moved.get();
		}
		var passed = new HashSet<Integer>();
		for (var at = way.topic(); at >= 0 && passed.add(at); at = places.getOrDefault(topics.get(at).decided().into(), -1)) {
			var id = topics.get(at).id();
			var part = way.uses().stream().filter(split -> split.of().equals(id)).map(Split::id).map(places::get).filter(Objects::nonNull)
					.findFirst();
			if (part.isPresent()) {
				return part.get();
			}
		}
		return way.topic();
	}

	private Labelled under(Labelled one, List<Integer> seen) {
		if (one.topic() < found.size() && one.aspects().stream().allMatch(aspect -> aspect.topic() < found.size())) {
			return one;
		}
		var main = one.topic() < 0 ? one.topic() : seen.get(one.topic());
		var told = new HashSet<>(List.of(new Aspect(main, one.sentiment(), 0, 0)));
		var besides = one.aspects().stream()
				.map(aspect -> new Aspect(seen.get(aspect.topic()), aspect.sentiment(), aspect.start(), aspect.end()))
				.filter(aspect -> aspect.topic() >= 0 && told.add(new Aspect(aspect.topic(), aspect.sentiment(), 0, 0)))
				.toList();
		return one.under(main, besides);
	}
}
