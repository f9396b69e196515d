package io.antiphon.store.internal.documents;

import io.antiphon.store.changes.Json;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of documents; {@code position} is the order of first writing. The time is in milliseconds, since a
 * TIMESTAMP depends on the time zone of whoever reads it.
 */
@Entity
@Table(name = "DOCUMENT")
@IdClass(DocumentEntity.Key.class)
public class DocumentEntity implements Worded {

	/** What a document is found by. */
	public record Key(String kind, String id) implements Serializable {}

	@Id
	String kind = "";

	@Id
	String id = "";

	@Column(name = "WRITTEN_POSITION")
	long position;

	@Column(name = "WRITTEN_BY")
	public String author = "";

	@Column(name = "WRITTEN_AT")
	private long writtenAt;

	@Lob
	@Column(name = "CONTENT")
	String content = "";

	byte @Nullable [] seal;

	Instant at() {
		return Instant.ofEpochMilli(writtenAt);
	}

	void at(Instant time) {
		writtenAt = time.toEpochMilli();
	}

	@Override
	public String table() {
		return "DOCUMENT";
	}

	@Override
	public long id() {
		return position;
	}

	@Override
	public long owner() {
		return DocumentSumEntity.ONE;
	}

	/** What it is found by. */
	@Override
	public String name() {
		return kind + " " + id;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.text(kind)
				.text(id)
				.number(position)
				.text(author)
				.number(writtenAt)
				.text(content);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		author = words.apply(author);
		content = Json.reworded(content, words);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
