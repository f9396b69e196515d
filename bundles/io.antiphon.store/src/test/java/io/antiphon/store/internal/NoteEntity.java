package io.antiphon.store.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "NOTE")
class NoteEntity {

	@Id
	long id;

	String content = "";

	static NoteEntity of(long id, String content) {
		var note = new NoteEntity();
		note.id = id;
		note.content = content;
		return note;
	}
}
