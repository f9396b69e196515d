package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which topic stands for each: one that was merged is told as the one it was merged into, one that is not there any more as itself. */
public final class Merged {

	private final int[] into;

	private Merged(int[] into) {
		this.into = into;
	}

	public static Merged of(List<Topic> topics) {
		var places = new HashMap<String, Integer>();
		IntStream.range(0, topics.size()).forEach(index -> places.put(topics.get(index).id(), index));
		return new Merged(IntStream.range(0, topics.size()).map(index -> last(index, topics, places)).toArray());
	}

	private static int last(int index, List<Topic> topics, Map<String, Integer> places) {
		var at = index;
		var seen = new HashSet<Integer>();
		while (seen.add(at) && places.containsKey(topics.get(at).decided().into())) {
			at = places.get(topics.get(at).decided().into());
		}
		return at;
	}

	/** Whether a topic would be merged into itself, by way of others or not. */
	public static boolean circular(String topic, Map<String, Decided> decided) {
		var seen = new HashSet<String>();
		var at = topic;
		for (var next = into(at, decided); !next.isEmpty() && !next.equals(at); next = into(at, decided)) { // into itself: it stands apart
			if (!seen.add(at)) {
				return true;
			}
			at = next;
		}
		return false;
	}

	private static String into(String topic, Map<String, Decided> decided) {
		return decided.getOrDefault(topic, Decided.NOTHING).into();
	}

	/** The index of the topic that stands for one; −1 for none. */
	public int topic(int index) {
		return index < 0 ? index : into[index];
	}

	/** What counts as being about a topic: all that is told as it, or itself alone where it is told as another. */
	public List<Integer> counted(Topic topic, List<Topic> topics) {
		return IntStream.range(0, into.length)
				.filter(index -> topics.get(topic.own() ? into[index] : index).id().equals(topic.id()))
				.boxed()
				.toList();
	}

	/** A roll-up by the topics that stand for those it was counted by. */
	public LabelRollUp told(LabelRollUp found) {
		return nothing() ? found
				: new LabelRollUp(
						found.cells().stream()
								.map(cell -> new LabelCell(
										cell.day(), cell.context(), cell.language(), cell.sentiment(), topic(cell.topic()), cell.count()))
								.toList(),
						found.topics(), found.monthly());
	}

	private boolean nothing() {
		return IntStream.range(0, into.length).allMatch(index -> into[index] == index);
	}

	/** Labels by the topics that stand for theirs. */
	public Labels told(Labels labels) {
		return nothing() ? labels
				: new Labels(
						labels.all().stream().map(this::told).toList(), labels.topics(), labels.listening(), labels.crowded(),
						labels.seen());
	}

	private Labelled told(Labelled one) {
		var itself =
				topic(one.topic()) == one.topic() && one.aspects().stream().allMatch(aspect -> topic(aspect.topic()) == aspect.topic());
		return itself ? one : one.under(topic(one.topic()), one.aspects().stream().map(this::told).toList());
	}

	private Aspect told(Aspect one) {
		return new Aspect(topic(one.topic()), one.sentiment(), one.start(), one.end());
	}
}
