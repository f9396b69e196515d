package io.antiphon.store;

import jakarta.persistence.PersistenceException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is stored is none of what the product writes, so that somebody changed it past the product. Its message quotes nothing. */
public final class UnreadableException extends IllegalStateException {

	private static final long serialVersionUID = 1L;
	/** What the mapper throws past the standard, such as for a word that an enumeration does not have. */
	private static final String MAPPER = "org.eclipse.persistence.exceptions.";

	/** {@code what}: the record or column, without its content. */
	public UnreadableException(String what) {
		super(what);
	}

	/**
	 * What in {@code failed}, thrown while something stored was read, tells that it cannot be read: a record refused its values,
	 * or the database has no such table, which it names. Empty where it is a fault of the program or of the disk.
	 */
	public static Optional<String> in(Throwable failed) {
		if (StorageException.in(failed).isPresent()) {
			return Optional.empty();
		}
		Optional<String> found = Optional.empty();
		for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
			if (tells(cause)) {
				found = Optional.of(said(cause)); // the deepest says most
			}
		}
		return found;
	}

	/** The database names tables; the words of others may be those of a record. */
	private static String said(Throwable cause) {
		return cause instanceof SQLException || cause instanceof UnreadableException
				? String.valueOf(cause.getMessage())
				: cause.getClass().getSimpleName();
	}

	private static boolean tells(Throwable cause) {
		return cause instanceof UnreadableException
				|| cause instanceof IllegalArgumentException
				|| cause instanceof DateTimeException
				|| cause instanceof ArithmeticException
				|| cause instanceof UncheckedIOException
				|| cause instanceof PersistenceException
				|| cause instanceof SQLException
				|| cause.getClass().getName().startsWith(MAPPER);
	}
}
