package io.antiphon.privacy.groups;

/**
 * The rule of a workspace: numbers are about at least {@code people} people, comments about at least {@code comments}, and a month is
 * fixed {@code graceDays} days after it is over and its first feedback has come. A change of it is a change of what is shown: whoever
 * sees numbers by two rules sees more than by one.
 */
public record GroupRule(int people, int comments, int graceDays) {

	/** Five people, ten for comments, a week. */
	public static final GroupRule DEFAULT = new GroupRule(5, 10, 7);

	private static final int LEAST = 3;
	private static final int MOST = 1_000;
	private static final int MOST_DAYS = 366;

	/** @throws IllegalArgumentException unless 3 ≤ people ≤ comments ≤ 1,000 and 0 ≤ days ≤ 366 */
	public GroupRule {
		if (people < LEAST || comments < people || comments > MOST || graceDays < 0 || graceDays > MOST_DAYS) {
			throw new IllegalArgumentException("no rule for small groups: " + people + ", " + comments + ", " + graceDays);
		}
	}
}
