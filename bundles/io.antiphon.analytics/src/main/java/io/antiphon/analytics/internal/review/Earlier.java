package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the review before found: its topics, and by their index which of them each piece of feedback was about (−1: none). A topic
 * that is found again keeps the id it had, though with more feedback it may be named by other terms: findings, and indicators that
 * test plans are frozen on, refer to it. It is found again where the two have at least a third of their feedback in common (Dice),
 * of that which both reviews know; of several the one that has most. A code of people's own, which has no language, is itself.
 */
public record Earlier(List<Topic> topics, Map<Long, Integer> labels, Map<String, Decided> decided) {

	/** There was none. */
	public static final Earlier NONE = new Earlier(List.of(), Map.of(), Map.of());

	private static final double LEAST = 1 / 3.0;

	/** One in which nothing was decided. */
	public Earlier(List<Topic> topics, Map<Long, Integer> labels) {
		this(topics, labels, Map.of());
	}

	public Earlier {
		topics = List.copyOf(topics);
		labels = Map.copyOf(labels);
		decided = Map.copyOf(decided);
	}

	/**
	 * The topics of {@code found} in their order, each under the id it had. {@code now} is feedback labelled with them; {@code read} tells which of them an index means that it has.
	 */
	List<Topic> renamed(List<Topic> found, Stream<Labelled> now, IntUnaryOperator read) {
		var kept = kept(found, now, read);
		var taken = new HashSet<>(kept.values());
		var renamed = new ArrayList<Topic>();
		for (var index = 0; index < found.size(); index++) {
			var topic = found.get(index);
			var id = topic.language().isEmpty() ? topic.id() : kept.containsKey(index) ? kept.get(index) : free(topic.id(), taken);
			renamed.add(new Topic(id, topic.language(), topic.terms()));
		}
		return renamed;
	}

	/** Topics with what was decided about them; what one was merged into may not have been found any more: then it is told as itself. */
	List<Topic> decided(List<Topic> topics) {
		var ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
		return topics.stream()
				.map(topic -> topic.with(there(decided.getOrDefault(topic.id(), Decided.NOTHING), ids)))
				.map(topic -> apart(topic) ? topic.with(topic.decided().into("")) : topic)
				.toList();
	}

	private static Decided there(Decided one, Set<String> ids) {
		return ids.contains(one.into()) ? one : one.into("");
	}

	/** Whether people decided that a topic stands apart from those that mean the same. */
	boolean apart(Topic topic) {
		return decided.getOrDefault(topic.id(), Decided.NOTHING).into().equals(topic.id());
	}

	/** Whether the one was told as the other. */
	boolean told(Topic one, Topic as) {
		return topics.stream().anyMatch(topic -> topic.id().equals(one.id()) && topic.decided().into().equals(as.id()));
	}

	/** The ids that topics keep, by the index of the topic: the best match first, none twice. */
	private Map<Integer, String> kept(List<Topic> found, Stream<Labelled> now, IntUnaryOperator read) {
		var kept = new HashMap<Integer, String>();
		var given = new HashSet<Integer>();
		for (var match : matches(found, now, read)) {
			if (!kept.containsKey(match.now()) && given.add(match.before())) {
				kept.put(match.now(), topics.get(match.before()).id());
			}
		}
		return kept;
	}

	private List<Match> matches(List<Topic> found, Stream<Labelled> now, IntUnaryOperator read) {
		var wholes = wholes();
		var common = new HashMap<Pair, Integer>();
		var before = new int[topics.size()];
		var after = new int[found.size()];
		now.forEach(labelled -> {
			var label = labels.get(labelled.feedback());
			var is = read.applyAsInt(labelled.topic());
			if (label != null) {
				int was = label < 0 ? label : wholes[label];
				if (was >= 0) {
					before[was]++;
				}
				if (is >= 0) {
					after[is]++;
				}
				if (was >= 0 && is >= 0 && !found.get(is).language().isEmpty()
						&& topics.get(was).language().equals(found.get(is).language())) {
					common.merge(new Pair(was, is), 1, Integer::sum);
				}
			}
		});
		return common.entrySet().stream()
				.map(entry -> new Match(
						entry.getKey().before(),
						entry.getKey().now(),
						2.0 * entry.getValue() / (before[entry.getKey().before()] + after[entry.getKey().now()])))
				.filter(match -> match.likeness() >= LEAST)
				.sorted(Comparator.comparingDouble((Match match) -> -match.likeness())
						.thenComparing(match -> topics.get(match.before()).id())
						.thenComparing(match -> found.get(match.now()).id()))
				.toList();
	}

	/** Of each topic the one that it was split off, else itself. */
	private int[] wholes() {
		var places = new HashMap<String, Integer>();
		IntStream.range(0, topics.size()).forEach(index -> places.put(topics.get(index).id(), index));
		return IntStream.range(0, topics.size()).map(index -> places.getOrDefault(topics.get(index).of(), index)).toArray();
	}

	/** A new topic may have the terms by which another one was first named. */
	private static String free(String id, Set<String> taken) {
		var free = id;
		for (var number = 2; !taken.add(free); number++) {
			free = id + "~" + number;
		}
		return free;
	}

	private record Pair(int before, int now) {}

	private record Match(int before, int now, double likeness) {}
}
