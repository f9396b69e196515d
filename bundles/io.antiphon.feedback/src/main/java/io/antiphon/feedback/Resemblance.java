package io.antiphon.feedback;

/**
 * How records that come with ids of their own go with what is stored under the same ids. {@code same}: so many may be versions of it;
 * {@code other}: so many say something else altogether, by their words, times and people; {@code surely}: those of them that differ in more
 * than one of these. Records whose ids are new, and those that tell nothing to compare, are none of these.
 */
public record Resemblance(int same, int other, int surely) {

	/** Nothing goes by these ids. */
	public static final Resemblance NONE = new Resemblance(0, 0, 0);

	private static final int FEW = 3;

	/** Of how many records something goes by their ids. */
	public int compared() {
		return same + other;
	}

	/** Whether the ids are those of other records: most differ, and it is more than a version or two that was written anew. */
	public boolean contradicts() {
		return other > same && (other >= FEW || surely > same);
	}
}
