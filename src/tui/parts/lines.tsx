import { Box, Text } from 'ink';
import { ansi, type Row } from './rows.ts';

/** A block of rows, cut to size: ink never wraps or moves them. */
export function Lines(props: { rows: readonly Row[]; width: number; height: number; colored: boolean }) {
  const { rows, width, height, colored } = props;
  return (
    <Box width={width} height={height} flexShrink={0} flexDirection="column">
      {rows.slice(0, height).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Box key={index} height={1} flexShrink={0}>
          <Text wrap="truncate">{ansi(row, colored) || ' '}</Text>
        </Box>
      ))}
    </Box>
  );
}
