package io.antiphon.privacy.internal.seals;

import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.privacy.SealReport;
import java.util.ArrayList;
import java.util.List;

/** Collects what is not sound; keeps the first ones. For one thread. */
final class Wrong {

	private final List<SealFinding> first = new ArrayList<>();
	private final List<SealFinding> notes = new ArrayList<>();
	private long count;
	private long records;

	void add(Reason reason, String kind, String record, String line) {
		add(new SealFinding(reason, kind, record, line, 0, 0));
	}

	void add(SealFinding finding) {
		count++;
		if (first.size() < SealReport.MOST) {
			first.add(finding);
		}
	}

	/** Something that is told although nothing is wrong with it. */
	void note(Reason reason, String kind, String record) {
		if (notes.size() < SealReport.MOST) {
			notes.add(new SealFinding(reason, kind, record, "", 0, 0));
		}
	}

	/** So many more records were read. */
	void read(long more) {
		records += more;
	}

	SealReport report(boolean finished) {
		return new SealReport(records, count, first, notes, finished);
	}
}
