package io.antiphon.store.internal.documents;

import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions.Revision;
import io.antiphon.store.changes.Revisions.Step;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of revisions: one change of one document. It is never written over. The time is in milliseconds. */
@Entity
@Table(name = "REVISION")
public class RevisionEntity implements Worded {

	/** How the steps are written. */
	record Steps(List<Step> steps) {}

	@Id
	long id;

	String kind = "";

	@Column(name = "DOCUMENT_ID")
	String document = "";

	@Column(name = "REVISION_NUMBER")
	int number;

	@Column(name = "CHANGE_ID")
	long change;

	@Column(name = "UNDOES_ID")
	@Nullable
	Long undoes;

	@Column(name = "CHANGE_ACT")
	String act = "";

	@Column(name = "WRITTEN_BY")
	String author = "";

	@Column(name = "WRITTEN_AT")
	long writtenAt;

	@Lob
	@Column(name = "STEPS")
	String steps = "";

	byte @Nullable [] seal;

	Revision revision() {
		return new Revision(
				change, kind, document, number, act, author, Instant.ofEpochMilli(writtenAt), undoes,
				Json.read(steps, Steps.class).steps());
	}

	@Override
	public String table() {
		return "REVISION";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return DocumentSumEntity.ONE;
	}

	@Override
	public String name() {
		return kind + " " + document + " " + number;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.text(kind)
				.text(document)
				.number(number)
				.number(change)
				.value(undoes)
				.text(act)
				.text(author)
				.number(writtenAt)
				.text(steps);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		author = words.apply(author);
		steps = Json.reworded(steps, step -> Json.reworded(step, words)); // what stands in a step is JSON itself
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
