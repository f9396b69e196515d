package io.antiphon.text.internal.topics;

import io.antiphon.text.internal.encoding.ContentHash;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds topics among texts of one language: their vectors, less the directions that only tell praise from blame, are reduced to 100
 * dimensions, joined to their nearest and grouped by Leiden; groups are named by class-based TF-IDF, and one whose name occurs in
 * few of its texts has no subject. The same texts give the same topics in any order: all work is done in the order of a content
 * hash. Blocks; any thread.
 */
public final class TopicFinder {
	private static final int DIMENSIONS = 100;
	private static final int MOST_TERMS = 5;
	private static final int REPRESENTATIVES = 5;
	private static final double LEAST_COVERAGE = 0.15;

	private final TermReader reader;
	private final double resolution;

	/** A {@code resolution} of 1 is the usual grain; more gives finer topics. */
	public TopicFinder(TermReader reader, double resolution) {
		if (!(resolution > 0)) {
			throw new IllegalArgumentException("A resolution is positive");
		}
		this.reader = reader;
		this.resolution = resolution;
	}

	/**
	 * The topics of the distinct {@code wordings}, at least one, which occur {@code counts} times and mean {@code vectors}; {@code ignored} are
	 * orthonormal directions of the vectors that do not matter.
	 */
	public Topics find(List<String> wordings, float[][] vectors, int[] counts, float[][] ignored, Watch watch) {
		List<List<List<String>>> runs = wordings.parallelStream().map(reader::runs).toList();
		int[] order = order(wordings, runs);
		if (order.length == 0) {
			var space = new TopicSpace(PrincipalComponents.fit(vectors, ignored, DIMENSIONS), null, new int[0]);
			return new Topics(List.of(), unassigned(wordings.size()), space);
		}
		Clusters.check(watch::cancelled);
		float[][] rows = Arrays.stream(order).mapToObj(i -> vectors[i]).toArray(float[][]::new);
		PrincipalComponents components = PrincipalComponents.fit(rows, ignored, DIMENSIONS);
		float[][] points = components.project(rows);
		Clusters groups = Clusters.of(points, resolution, watch::cancelled);
		List<Text> texts = IntStream.range(0, order.length)
				.mapToObj(i -> new Text(order[i], runs.get(order[i]), counts[order[i]], points[i], groups.assignment()[i]))
				.toList();
		return named(texts, groups, components, wordings.size());
	}

	private Topics named(List<Text> texts, Clusters groups, PrincipalComponents components, int inputs) {
		var terms = new TermCounts(reader, groups.count());
		texts.forEach(text -> terms.add(text.group(), text.runs(), text.count()));
		var topics = new ArrayList<Topic>();
		int[] assignment = unassigned(inputs);
		int[] ofGroups = unassigned(groups.count());
		for (List<Text> members : ranked(texts, groups.count())) {
			int group = members.getFirst().group();
			List<String> names = terms.names(group, MOST_TERMS);
			int size = size(members);
			long covered = members.stream().filter(text -> mentions(text, names)).mapToLong(Text::count).sum();
			if (covered >= LEAST_COVERAGE * size) {
				members.forEach(text -> assignment[text.input()] = topics.size());
				ofGroups[group] = topics.size();
				topics.add(new Topic(names, size, typical(members, groups.centres())));
			}
		}
		return new Topics(topics, assignment, new TopicSpace(components, groups.centres(), ofGroups));
	}

	private boolean mentions(Text text, List<String> names) {
		return text.runs().stream()
				.flatMap(List::stream)
				.map(reader::key)
				.anyMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
	}

	/** The groups that have members, the largest first, equal ones as they come. */
	private static List<List<Text>> ranked(List<Text> texts, int groups) {
		var members = new ArrayList<List<Text>>();
		for (int group = 0; group < groups; group++) {
			members.add(new ArrayList<>());
		}
		texts.forEach(text -> members.get(text.group()).add(text));
		members.removeIf(List::isEmpty);
		members.sort(Comparator.comparingInt(group -> -size(group)));
		return members;
	}

	private static List<Integer> typical(List<Text> members, Centres centres) {
		return members.stream()
				.sorted(Comparator.comparingDouble(text -> -centres.closeness(text.point(), text.group())))
				.limit(REPRESENTATIVES)
				.map(Text::input)
				.toList();
	}

	private static int size(List<Text> texts) {
		return texts.stream().mapToInt(Text::count).sum();
	}

	private static int[] unassigned(int inputs) {
		var assignment = new int[inputs];
		Arrays.fill(assignment, Topic.NONE);
		return assignment;
	}

	/** The indices of wordings with a content word, in an order that depends on the wordings alone. */
	private static int[] order(List<String> wordings, List<List<List<String>>> runs) {
		return IntStream.range(0, wordings.size())
				.filter(i -> !runs.get(i).isEmpty())
				.boxed()
				.sorted(Comparator.<Integer>comparingLong(i -> ContentHash.of(wordings.get(i))).thenComparing(wordings::get))
				.mapToInt(Integer::intValue)
				.toArray();
	}

	/** A text to be grouped, in content order: where it stands in the input, its content words, how often it occurs, its place. */
	private record Text(int input, List<List<String>> runs, int count, float[] point, int group) {}
}
