package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Column;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.records.TableOptions;
import java.util.List;
import java.util.function.Predicate;

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

		/** By what responses are told that are not as others. */
		default List<Mark> marks() {
			return List.of();
		}
	}

	/** What some responses have, by their values as they are written, and how it is told with their number and the name of a column. */
	record Mark(SurveyReason told, String column, Predicate<List<String>> on) {}
}
