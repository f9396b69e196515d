package io.antiphon.store.internal.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.jspecify.annotations.Nullable;

/** Derby as EclipseLink, which loads this by its name, sees it; but long texts are read at once, not through a Clob each. */
public final class DerbyTexts extends DerbyPlatform {

	private static final long serialVersionUID = 1L;

	@Override
	@SuppressWarnings("null") // EclipseLink does not say that it hands over no null
	public @Nullable Object getObjectFromResultSet(ResultSet rows, int column, int type, AbstractSession session)
			throws SQLException {
		return type == Types.CLOB ? rows.getString(column) : super.getObjectFromResultSet(rows, column, type, session);
	}
}
