package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Column;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.records.TableOptions;
import java.util.List;

/** How the exports of one survey tool are written. */
public interface Vendor {

	/** Whether a file is one of its exports, by the fields of its first two lines. */
	boolean wrote(List<String> first, List<String> second);

	/** How the file is to be read, where these fields of its first two lines say more than {@code declared}. */
	default TableOptions options(TableOptions declared, List<String> first, List<String> second) {
		return declared;
	}

	/** What an opened export holds. {@code above}: the fields of the line above the header, where {@link #options} passed over one. */
	Columns columns(TableFile table, List<String> above);

	/** Its columns, and what becomes of the values of a record. */
	interface Columns {

		List<Column> all();

		/** As they are handed over. */
		default List<String> values(List<String> written) {
			return written;
		}

		/** Which of them is the kind of a response, and which tells whether it was finished; -1: none. */
		default Marks marks() {
			return Marks.NONE;
		}
	}

	/** Columns by which responses are told that are none of a customer, or not whole. */
	record Marks(int kind, int finished) {

		static final Marks NONE = new Marks(-1, -1);
	}
}
