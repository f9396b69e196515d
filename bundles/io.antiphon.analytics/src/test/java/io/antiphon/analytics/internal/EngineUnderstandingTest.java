package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.internal.labels.Understanding.Text;
import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.reading.TextToRead;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineUnderstandingTest {

	private static final CodeFrame FRAME =
			new CodeFrame(List.of(Code.of("room", Language.EN, "Room"), Code.of("food", Language.EN, "Food")));

	@Test
	void takesForLessonsOfCodesWhatPeopleMovedToThem() {
		var late = new Text("late again", "en", "Hotel");
		var moved = Map.of(
				late, "code:room", new Text("cold soup", "en", "Hotel"), "en:soup", new Text("who knows", "en", "Hotel"), "",
				new Text("gone", "en", "Hotel"), "code:gone");

		var lessons = EngineUnderstanding.lessons(new EngineUnderstanding.Codes(FRAME, moved));

		assertEquals(List.of(new Lesson<>(new TextToRead("late again", Language.EN, "Hotel"), "room")), lessons);
	}
}
