package io.antiphon.store.internal.archive;

import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Archives.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Ends the work on an archive; whoever began it tells the user. */
final class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	private final ArchiveFault fault;
	private final String what;

	Refusal(ArchiveFault fault, String what) {
		super(fault.name());
		this.fault = fault;
		this.what = what;
	}

	/** Of a place that cannot be read or written, for want of room or for another reason. */
	static Refusal of(Path place, IOException failed) {
		var said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
		var full = said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded");
		var refusal = new Refusal(full ? ArchiveFault.NO_ROOM : ArchiveFault.OUT_OF_REACH, place.toString());
		refusal.initCause(failed);
		return refusal;
	}

	Outcome.Refused outcome() {
		return new Outcome.Refused(fault, what);
	}
}
