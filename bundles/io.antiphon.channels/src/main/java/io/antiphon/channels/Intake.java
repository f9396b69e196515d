package io.antiphon.channels;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Takes files of feedback, of measurements and of events in, whatever the connectors that are installed read. Thread-safe; every call blocks. */
@ProviderType
public interface Intake {

	/** The connector that receipts of measurements name. */
	String MEASUREMENTS = "channels.measurements";

	/** The connector that receipts of events name. */
	String EVENTS = "channels.events";

	/** The remark of receipts of mended records, with the id of the receipt that they were rejected by. */
	String MENDS = "mends";

	/** The files that a path stands for which somebody names; to be closed once they are taken in. */
	Arrivals arrivals(Path path);

	/** Reads a file and says what taking it in would do. */
	Previewing preview(Path file, Declared declared, Progress progress);

	/** Takes a file in as a whole or not at all. */
	Taking take(Path file, Declared declared, Access access, Progress progress);

	/**
	 * Writes the records of a file that were rejected when it was taken in, as they stand in it and with the reasons: what is mended in them is taken
	 * in like any other file, and no other record with it. {@code out} appears whole or not at all.
	 */
	Correcting corrections(Path source, Declared declared, Path out, Progress progress);

	/** Takes in the bundled sample, which is made up. */
	Taking takeSample(Locale locale, Access access, Progress progress);

	/** The day on which the change began that the sample is about. */
	LocalDate sampleActionDate();

	/** The receipts of all completed intakes, of feedback, of measurements and of events, oldest first. */
	List<Receipt> receipts();

	/** Whether a receipt is that of the bundled sample. */
	boolean isSample(Receipt receipt);

	/** The roles a column of such a file can have, as mapping files and as the user call them. */
	List<RoleName> roles(Kind kind, Locale locale);

	/** What a receipt is about. */
	static Kind kind(Receipt receipt) {
		return switch (receipt.source().connector()) {
			case MEASUREMENTS -> Kind.MEASUREMENTS;
			case EVENTS -> Kind.EVENTS;
			default -> Kind.FEEDBACK;
		};
	}

	/** The intake whose rejected records a receipt, as it is kept, brought mended; empty where it brought others. */
	static Optional<Long> mends(Receipt receipt) {
		return receipt.warnings().stream()
				.flatMap(warning -> Receipt.Remark.of(warning).stream())
				.filter(remark -> remark.key().equals(MENDS) && remark.values().size() == 1)
				.map(remark -> Ids.parse(remark.values().getFirst().toString()))
				.filter(id -> id >= 0)
				.findFirst();
	}

	/** A role by its word in mapping files and its name. */
	record RoleName(String role, String name) {}
}
