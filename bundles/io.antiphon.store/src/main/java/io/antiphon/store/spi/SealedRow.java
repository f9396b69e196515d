package io.antiphon.store.spi;

import io.antiphon.base.Ids;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A stored record that carries a seal: a keyed digest over all of its fields. Entities implement it; {@link Sealer} makes and
 * tests the seal. For one thread, as entities are.
 */
@ConsumerType
public interface SealedRow {

	/** The table it lies in: a record of another table never has the same seal. */
	String table();

	/** Positive, one of its kind in the table; rows are walked in this order. */
	long id();

	/** The {@link SealedLine#id id} of the intake or review it belongs to. */
	long owner();

	/** What to call it in a sentence. */
	default String name() {
		return Ids.text(id());
	}

	/** Whether it is what stays of an erased row, whose id it has: none of that id may be there beside it. */
	default boolean tombstone() {
		return false;
	}

	/** The list of fields a new seal is over: 1–127. It rises when a column is added. */
	default int list() {
		return 1;
	}

	/**
	 * Adds every column but the seal, as {@code list} (at most {@link #list the newest}) names them and in its order.
	 */
	void fields(int list, Fields fields);

	/** The seal; {@code null} where there is none. */
	byte @Nullable [] seal();

	void seal(byte[] seal);
}
