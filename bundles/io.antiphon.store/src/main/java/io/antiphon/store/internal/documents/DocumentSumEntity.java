package io.antiphon.store.internal.documents;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What all documents sum up to; the one row of its table, held by whoever is writing a document. */
@Entity
@Table(name = "DOCUMENT_SUM")
public class DocumentSumEntity implements SealedLine {

	/** The id of the row. */
	static final long ONE = 1;

	@Id
	long id;

	@Column(name = "SEALED_SUMS")
	String sums = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "DOCUMENT_SUM";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public String sums() {
		return sums;
	}

	@Override
	public void sums(String text) {
		sums = text;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id).text(sums);
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
