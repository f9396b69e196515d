package io.antiphon.planning.spi;

import io.antiphon.loop.Improvement;
import io.antiphon.planning.RegisterRow.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A column that an extension adds to the register of improvements. An OSGi service, asked in the background whenever the register is read,
 * within a minute; whatever it throws is named to the user, and the column is left out. Its header is the text {@code column.} and its id of
 * the extension's own {@link io.antiphon.wording.spi.Vocabulary}.
 */
@ConsumerType
public interface RegisterColumn {

	/** Stable, without spaces: "loyalty.members". */
	String id();

	/** Whether its cells are numbers, which stand to the right. */
	default boolean number() {
		return false;
	}

	/** What stands in it, by the ids of improvements; nothing for those that are not named. At most 200 characters each. */
	Map<String, Cell> cells(List<Improvement> improvements, Locale locale);
}
