package io.antiphon.tables.documents;

import io.antiphon.tables.records.Reason;

/** Why a document (a workbook, a feed, a text of an office programme) is not taken, whatever it is about. */
public enum DocumentReason implements Reason.Kind {
	/** It is not written as its format says. */
	DAMAGED,
	/** It names entities or a document type, by which other files could be read or the memory filled. */
	ENTITIES,
	/** It unpacks to more than is taken. */
	BOMB,
	/** It lies in another archive, and is larger than can be read there. */
	LARGE_WITHIN;

	@Override
	public String key() {
		return "document-" + Reason.Kind.super.key();
	}
}
