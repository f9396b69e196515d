package io.antiphon.privacy;

import java.util.List;

/**
 * What came of comparing all sealed records with their seals: how many were read, how many are not sound, the first of those
 * (at most {@value #MOST}), what is to be said although nothing is wrong with it (as many at most), and whether it was read to the end.
 */
public record SealReport(long records, long wrong, List<SealFinding> findings, List<SealFinding> notes, boolean finished) {

	/** The most that are named. */
	public static final int MOST = 1_000;

	public SealReport {
		findings = List.copyOf(findings);
		notes = List.copyOf(notes);
	}

	/** One that has nothing to say besides. */
	public SealReport(long records, long wrong, List<SealFinding> findings, boolean finished) {
		this(records, wrong, findings, List.of(), finished);
	}

	/** Whether everything was read and is as it was sealed. */
	public boolean sound() {
		return finished && wrong == 0;
	}
}
