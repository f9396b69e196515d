package io.antiphon.store;

import io.antiphon.store.spi.TextColumn;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Every column of text in the open workspace, whoever made it and whether they are still installed: where words about people can
 * lie. Present from the start, usable once a workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Inventory {

	/**
	 * A column of text: what was declared about it, empty where nothing was; {@code bundle} is whose it is, empty where nobody knows;
	 * {@code installed} whether that bundle's data is reached by this process.
	 */
	record Entry(String bundle, String table, String column, Optional<TextColumn> declared, boolean installed) {

		/** Whether words about people can lie here and nobody who is here reaches them. */
		public boolean outOfReach() {
			return declared.isEmpty() || !installed && declared.get().holds() != TextColumn.Holds.NOBODY;
		}
	}

	/** All of them, by table and column. */
	List<Entry> columns();
}
