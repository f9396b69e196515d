package io.antiphon.planning.ui.internal.deciding;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Register;
import io.antiphon.planning.Register.GoalRow;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.ui.internal.writing.SheetsPart;
import io.antiphon.planning.ui.internal.writing.Writing;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import jakarta.inject.Inject;
import java.util.List;

/** What shall be reached: the goals with their indicators over time, and a sheet beside them to write one in. */
public final class GoalsPart extends SheetsPart<GoalRow> {

	@Inject
	public GoalsPart(Writing writing, Register register) {
		super(writing, register, Anchors.goal(""));
	}

	@Override
	protected String name() {
		return texts.get("goals");
	}

	@Override
	protected List<Column<GoalRow>> columns() {
		var numbers = new Numbers(writing.locale());
		return List.of(
				Column.text(texts.get("goal.indicator"), GoalRow::indicator),
				Column.text(texts.get("goal.baseline"), GoalRow::baseline),
				Column.text(texts.get("goal.target"), GoalRow::target),
				Column.text(texts.get("goal.due"), row -> due(row, numbers)),
				Column.text(texts.get("goal.state"), row -> texts.get(row.proposed() ? "goal.proposed" : "goal.set", row.improvements())));
	}

	private static String due(GoalRow row, Numbers numbers) {
		var day = row.due();
		return day == null ? "" : numbers.day(day);
	}

	@Override
	protected String id(GoalRow row) {
		return row.id();
	}

	@Override
	protected List<GoalRow> read(Scope scope) {
		return register.goals(scope, writing.locale());
	}

	@Override
	protected List<Block> whole(String id) {
		return register.goal(id, writing.locale());
	}

	@Override
	protected String sentence(List<GoalRow> shown) {
		return texts.get(shown.isEmpty() ? "goals.none" : "goals.some");
	}

	@Override
	protected void more(MasterDetail<GoalRow> frame) {
		frame.step(texts.get("goal.new"), this::begin);
		frame.also(texts.get("goal.edit"), () -> edit(""));
	}

	@Override
	protected Sheet begin(Editor editor, Access access) {
		return editor.begin(New.GOAL, access, writing.locale());
	}
}
