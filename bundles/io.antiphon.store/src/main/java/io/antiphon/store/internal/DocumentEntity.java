package io.antiphon.store.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the table of documents; {@code position} is the order of first writing. The time is in milliseconds, since a
 * TIMESTAMP depends on the time zone of whoever reads it.
 */
@Entity
@Table(name = "DOCUMENT")
@IdClass(DocumentEntity.Key.class)
class DocumentEntity {

	/** What a document is found by. */
	record Key(String kind, String id) implements Serializable {}

	@Id
	String kind = "";

	@Id
	String id = "";

	@Column(name = "WRITTEN_POSITION")
	long position;

	@Column(name = "WRITTEN_BY")
	String author = "";

	@Column(name = "WRITTEN_AT")
	private long writtenAt;

	@Lob
	@Column(name = "CONTENT")
	String content = "";

	Instant at() {
		return Instant.ofEpochMilli(writtenAt);
	}

	void at(Instant time) {
		writtenAt = time.toEpochMilli();
	}
}
