package io.antiphon.privacy.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What was frozen by an act ({@link io.antiphon.privacy.Seals#anchor}) and must be as it was then, such as test plans;
 * offered as an OSGi service by whoever keeps it. {@code check} asks on a background thread while a workspace is open.
 */
@ConsumerType
public interface FrozenRecords {

	/** The kind under which they are sealed and anchored, such as "planning.plan". */
	String kind();

	/** All that say of themselves that they are frozen. */
	List<Frozen> frozen();

	/**
	 * Whether the freezing that made this seal was broken off after its act and before anything was stored: no state that the thing ever had
	 * carries it. An act that names such a seal says nothing of what is frozen, and is told as what it is.
	 */
	default boolean brokenOff(String id, String seal) {
		return false;
	}

	/**
	 * What is kept with them and cannot be read at all, so that nobody can say whether it is frozen; {@code check} names it.
	 */
	default List<Unread> unreadable() {
		return List.of();
	}

	/** Something that cannot be read: its kind and its id, under which it would be anchored if it is frozen. */
	record Unread(String kind, String id) {}

	/**
	 * One of them: the id under which it is anchored, the list of fields of its seal with their values in its order, and the
	 * seal it carries.
	 */
	record Frozen(String id, int list, List<? extends @Nullable Object> fields, String seal) {

		public Frozen {
			fields = Collections.unmodifiableList(new ArrayList<>(fields));
		}
	}
}
