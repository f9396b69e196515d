package io.antiphon.store.internal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of the table of drafts. The time is in milliseconds. */
@Entity
@Table(name = "DRAFT")
@IdClass(DraftEntity.Key.class)
public class DraftEntity {

	/** What a draft is found by. */
	public record Key(String author, String subject) implements Serializable {}

	@Id
	@Column(name = "WRITTEN_BY")
	String author = "";

	@Id
	String subject = "";

	@Column(name = "SEEN_REVISION")
	int on;

	@Column(name = "WRITTEN_AT")
	long writtenAt;

	@Lob
	@Column(name = "CONTENT")
	String content = "";
}
