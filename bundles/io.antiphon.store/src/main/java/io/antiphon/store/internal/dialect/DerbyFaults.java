package io.antiphon.store.internal.dialect;

import io.antiphon.store.StorageFault;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of the embedded database's codes mean that something is wrong where the data lies (Derby's SQLState.java). */
public final class DerbyFaults {

	/** The log cannot be written, "most likely" for want of room. */
	private static final Set<String> FULL = Set.of("XSLA4");
	private static final Set<String> READ_ONLY = Set.of("25501", "25502", "25503", "25505", "40XD1", "XSAI3", "XSDFB", "XBM0H");
	/** A page or the log is not what was written. */
	private static final Set<String> DAMAGED =
			Set.of("XSDG2", "XSDG3", "XSDG7", "XSLA3", "XSLA7", "XSLA8", "XSLAA", "XSLAB", "XSLAO", "XSDB0", "XSDB1", "XSDB2",
					"XSDB3", "XSDB8", "XSDB9", "XSDBB", "XSDBC", "XSTB0", "XSRS0", "XBM0M");
	/** A file cannot be read or written; the reason is beneath. */
	private static final Set<String> FILES = Set.of(
			"XSDG0", "XSDG1", "XSDG5", "XSDG6", "XSDG8", "XSDG9", "XSLA0", "XSLA1", "XSLA5", "XSLA6", "XSLAK", "XSDF0", "XSDF1",
			"XSDF4", "XSDF8", "XSDFI", "XSDFH", "XSDFF", "XBM0P", "XBM0G", "XBM0S", "XBM0C", "XSCB5");

	private static final Set<String> LOCKED = Set.of("40XL1", "40XL2", "40001");

	private static final Set<String> KEYS = Set.of("XBM06", "XBCXK", "XBCXA");

	private static final String STORE = "org.apache.derby.impl.store.";

	private DerbyFaults() {}

	/**
	 * The fault that {@code failed}, or anything beneath it, tells of. A disk without room makes the database stumble and speak of
	 * damage: so that comes first, wherever it stands.
	 */
	public static Optional<StorageFault> fault(Throwable failed) {
		var causes = causes(failed);
		if (causes.stream().anyMatch(DerbyFaults::full)) {
			return Optional.of(StorageFault.DISK_FULL);
		}
		var files = false;
		for (var cause : causes) {
			var state = cause instanceof SQLException told ? String.valueOf(told.getSQLState()) : "";
			if (DAMAGED.contains(state) || stumbled(cause)) {
				return Optional.of(StorageFault.DAMAGED);
			}
			if (READ_ONLY.contains(state)) {
				return Optional.of(StorageFault.READ_ONLY);
			}
			files |= FILES.contains(state);
		}
		return files ? Optional.of(StorageFault.OUT_OF_REACH) : Optional.empty();
	}

	/** Derby hands the system's exception on as a cause, or as words in its own message. */
	private static boolean full(Throwable cause) {
		var state = cause instanceof SQLException told ? String.valueOf(told.getSQLState()) : "";
		var said = String.valueOf(cause.getMessage());
		var at = said.indexOf("IOException: ");
		return FULL.contains(state)
				|| cause instanceof IOException && noRoom(said)
				|| at >= 0 && noRoom(said.substring(at));
	}

	/** Where a page is not what was written, the database stops itself, and may stumble over that before it says why. */
	private static boolean stumbled(Throwable cause) {
		var trace = cause.getStackTrace();
		return cause instanceof RuntimeException && trace.length > 0 && trace[0].getClassName().startsWith(STORE);
	}

	/** What systems say; Java has no code for it. */
	private static boolean noRoom(String message) {
		var said = message.toLowerCase(Locale.ROOT);
		return said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded");
	}

	/** Whether what was to be made is there already. */
	public static boolean exists(SQLException failed) {
		return "X0Y32".equals(failed.getSQLState());
	}

	/** Whether somebody else kept a lock for too long. */
	static boolean busy(SQLException failed) {
		return LOCKED.contains(code(failed));
	}

	/** Whether a database is encrypted and the key does not fit, or is not there. */
	static boolean locked(SQLException failed) {
		return causes(failed).stream()
				.anyMatch(cause -> cause instanceof SQLException told && KEYS.contains(String.valueOf(told.getSQLState())));
	}

	/** The first code of the database in it. */
	static String code(Throwable failed) {
		for (var cause : causes(failed)) {
			if (cause instanceof SQLException told && told.getSQLState() != null) {
				return told.getSQLState();
			}
		}
		return "";
	}

	static Set<Throwable> causes(Throwable failed) {
		Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
		var waiting = new ArrayDeque<Throwable>();
		waiting.add(failed);
		while (!waiting.isEmpty()) {
			var next = waiting.remove();
			if (found.add(next)) {
				if (next.getCause() != null) {
					waiting.add(next.getCause());
				}
				waiting.addAll(List.of(next.getSuppressed()));
				if (next instanceof SQLException told && told.getNextException() != null) {
					waiting.add(told.getNextException());
				}
			}
		}
		return found;
	}
}
