package io.antiphon.analytics.internal.findings.twins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Texts that repeat one another but for a few letters, found in linear time: equal ones by a number of their letters, near-twins by MinHash signatures of which {@value #BANDS} bands of
 * two rows each are looked up (Broder 1997; Leskovec, Rajaraman and Ullman 2014, chapter 3), checked by the whole signature. 40 bytes a text are kept, of texts too short to be
 * told apart nothing. What is found does not depend on the order. For one thread.
 */
public final class Twins {

	/** In letters, of which a Han character is worth three; what is shorter is what anybody says. */
	private static final int LEAST_WEIGHT = 48;
	/** What repeats one syllable has no shingles to be told apart by. */
	private static final int LEAST_SHINGLES = 8;

	private static final int BANDS = Signature.ROWS / 2;
	/** Of 16 rows; about so many sixteenths of their shingles two twins have in common. */
	private static final int ALIKE = 8;
	private static final int PAGE = 1 << 12;
	/** Of what hangs together by single pairs so many groups are told at most. */
	private static final int MOST_GROUPS = 64;
	/** What hangs together with a far larger group, but is less like its middle, is no group of its own. */
	private static final double SPLINTER = 0.1;

	private final List<char[]> signatures = new ArrayList<>();
	private long[] wholes = new long[PAGE];
	private int count;

	/**
	 * Texts that seem to be of one source: the numbers of the most frequent one, and those of what is like it; {@code usual}: how often the middle one
	 * of the other texts is there.
	 */
	public record Group(List<Integer> same, List<Integer> near, int usual) {

		public Group {
			same = List.copyOf(same);
			near = List.copyOf(near);
		}

		public int size() {
			return same.size() + near.size();
		}
	}

	/** Adds a text under the next number, from 0 on; one that says too little to be told apart is passed over and false comes back. */
	public boolean add(String text) {
		var shingles = Shingles.of(text);
		if (shingles.weight() < LEAST_WEIGHT || shingles.distinct().length < LEAST_SHINGLES) {
			return false;
		}
		if (count == wholes.length) {
			wholes = Arrays.copyOf(wholes, count + count / 2);
		}
		if (count % PAGE == 0) {
			signatures.add(new char[PAGE * Signature.ROWS]);
		}
		wholes[count] = shingles.whole();
		Signature.write(shingles, signatures.get(count / PAGE), count % PAGE * Signature.ROWS);
		count++;
		return true;
	}

	/** Groups of at least {@code least} texts, the largest first. */
	public List<Group> groups(int least) {
		var order = sorted(wholes, count);
		var texts = texts(order);
		var sizes = new int[texts.length];
		for (var text = 0; text < texts.length; text++) {
			sizes[text] = (text + 1 < texts.length ? texts[text + 1] : count) - texts[text];
		}
		var links = new Links(texts.length);
		for (var band = 0; band < BANDS; band++) {
			link(band, order, texts, links);
		}
		var groups = new ArrayList<int[]>();
		for (var together : links.components(sizes, least)) {
			groups.addAll(around(together, order, texts, sizes, least));
		}
		return found(groups, order, texts, sizes);
	}

	/** Places in the order of a number, then of where they stand. */
	private static int[] sorted(long[] numbers, int count) {
		var keyed = new long[count];
		// by the upper half with the place below it, then equal upper halves by all of the number: no boxing for a million
		for (var index = 0; index < count; index++) {
			keyed[index] = numbers[index] & 0xFFFF_FFFF_0000_0000L | index;
		}
		Arrays.sort(keyed);
		var order = Arrays.stream(keyed).mapToInt(key -> (int) key).toArray();
		for (var from = 0; from < count;) {
			var to = from + 1;
			var mixed = false;
			while (to < count && numbers[order[to]] >>> Integer.SIZE == numbers[order[from]] >>> Integer.SIZE) {
				mixed |= numbers[order[to]] != numbers[order[from]];
				to++;
			}
			if (mixed) {
				var run = Arrays.stream(order, from, to).boxed().sorted(Comparator.comparingLong(index -> numbers[index])).mapToInt(Integer::intValue).toArray();
				System.arraycopy(run, 0, order, from, run.length);
			}
			from = to;
		}
		return order;
	}

	/** Where in the order each different text begins. */
	private int[] texts(int[] order) {
		var begins = new int[count];
		var different = 0;
		for (var index = 0; index < count; index++) {
			if (index == 0 || wholes[order[index]] != wholes[order[index - 1]]) {
				begins[different++] = index;
			}
		}
		return Arrays.copyOf(begins, different);
	}

	/** Links each different text to the one before it, and to the first, of those with which it shares two rows. */
	private void link(int band, int[] order, int[] texts, Links links) {
		var keyed = new long[texts.length];
		for (var text = 0; text < texts.length; text++) {
			var place = order[texts[text]];
			var rows = signatures.get(place / PAGE);
			var at = place % PAGE * Signature.ROWS + 2 * band;
			keyed[text] = (long) rows[at] << 48 | (long) rows[at + 1] << 32 | text;
		}
		Arrays.sort(keyed);
		var first = 0;
		for (var index = 1; index < keyed.length; index++) {
			if (keyed[index] >>> Integer.SIZE != keyed[first] >>> Integer.SIZE) {
				first = index;
			} else {
				var text = (int) keyed[index];
				link((int) keyed[index - 1], text, order, texts, links);
				link((int) keyed[first], text, order, texts, links);
			}
		}
	}

	private void link(int one, int other, int[] order, int[] texts, Links links) {
		if (equal(order[texts[one]], order[texts[other]]) >= ALIKE) {
			links.join(one, other);
		}
	}

	private int equal(int one, int other) {
		return Signature.equal(
				signatures.get(one / PAGE), one % PAGE * Signature.ROWS, signatures.get(other / PAGE), other % PAGE * Signature.ROWS);
	}

	/** What hangs together pair by pair may lead far: each group is what is like its most frequent text. */
	private List<int[]> around(int[] together, int[] order, int[] texts, int[] sizes, int least) {
		var groups = new ArrayList<int[]>();
		var largest = 0;
		var left = Arrays.stream(together).boxed()
				.sorted(Comparator.comparingInt((Integer text) -> -sizes[text]).thenComparingLong(text -> wholes[order[texts[text]]]))
				.mapToInt(Integer::intValue)
				.toArray();
		for (var tried = 0; tried < MOST_GROUPS && left.length > 0; tried++) {
			var centre = order[texts[left[0]]];
			var like = Arrays.stream(left).filter(text -> equal(order[texts[text]], centre) >= ALIKE).toArray();
			var size = Arrays.stream(like).map(text -> sizes[text]).sum();
			largest = Math.max(largest, size);
			if (size >= Math.max(least, SPLINTER * largest)) {
				groups.add(like);
			}
			left = Arrays.stream(left).filter(text -> equal(order[texts[text]], centre) < ALIKE).toArray();
		}
		return groups;
	}

	private static List<Group> found(List<int[]> groups, int[] order, int[] texts, int[] sizes) {
		var all = new TreeMap<Integer, Integer>();
		Arrays.stream(sizes).forEach(size -> all.merge(size, 1, Integer::sum));
		return groups.stream()
				.map(like -> new Group(
						numbers(order, texts[like[0]], sizes[like[0]]).sorted().toList(),
						Arrays.stream(like).skip(1).boxed().flatMap(text -> numbers(order, texts[text], sizes[text])).sorted().toList(),
						usual(all, Arrays.stream(like).map(text -> sizes[text]).toArray())))
				.sorted(Comparator.comparingInt((Group group) -> -group.size()))
				.toList();
	}

	/** The middle one of all sizes without these; 0 where there is no other. */
	private static int usual(SortedMap<Integer, Integer> all, int[] without) {
		var left = new TreeMap<>(all);
		Arrays.stream(without).forEach(size -> left.merge(size, -1, Integer::sum));
		var rank = left.values().stream().mapToInt(Integer::intValue).sum() / 2;
		for (var size : left.entrySet()) {
			rank -= size.getValue();
			if (rank < 0) {
				return size.getKey();
			}
		}
		return 0;
	}

	private static Stream<Integer> numbers(int[] order, int from, int size) {
		return Arrays.stream(order, from, from + size).boxed();
	}
}
