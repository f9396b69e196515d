package io.antiphon.workbench.ui.forms;

import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.forms.Field.Option;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Several of some, ticked by mouse or the space bar. What is stored and is none of them stays. */
final class SeveralEntry implements Entry {

	private static final int MOST_SHOWN = 5;

	private final List<Option> options;
	private final Table table;
	private List<String> strange = List.of();

	SeveralEntry(Composite parent, Field.Kind.Several several, Consumer<String> typed) {
		options = several.options();
		table = Type.set(new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION), Size.TEXT, false);
		options.forEach(option -> new TableItem(table, SWT.NONE).setText(option.label()));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> {
			if (selected.detail == SWT.CHECK) {
				typed.accept(value());
			}
		}));
		var height = Math.clamp(options.size(), 1, MOST_SHOWN) * table.getItemHeight() + 4;
		GridDataFactory.fillDefaults().grab(true, false).hint(120, height).applyTo(table);
	}

	private String value() {
		var ticked = Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> options.get(table.indexOf(item)).key());
		return Stream.concat(ticked, strange.stream()).collect(Collectors.joining("\n"));
	}

	@Override
	public Control focus() {
		return table;
	}

	@Override
	public void show(String value) {
		var wanted = value.lines().toList();
		strange = wanted.stream().filter(key -> options.stream().noneMatch(option -> option.key().equals(key))).toList();
		for (var at = 0; at < options.size(); at++) {
			table.getItem(at).setChecked(wanted.contains(options.get(at).key()));
		}
	}
}
