package io.antiphon.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Store} could not do its work for a reason outside the program. Its message names the fault and the database's code
 * for it, and no data. Whoever shows faults to a user shows {@link StorageFault#sentence}.
 */
public final class StorageException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final StorageFault fault;

	public StorageException(StorageFault fault, String code, @Nullable Throwable cause) {
		super(fault + " " + code, cause);
		this.fault = fault;
	}

	/** The one that {@code failed} is or was caused by. */
	public static Optional<StorageException> in(Throwable failed) {
		for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
			if (cause instanceof StorageException found) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	public StorageFault fault() {
		return fault;
	}
}
