import type { CollisionDetection } from "@dnd-kit/core";

/**
 * The drop zone that the pointer is in. Zones are measured at the moment of asking: the library's
 * remembered rectangles go wrong for the sticky meter as soon as the page scrolls.
 */
export const zoneUnderPointer: CollisionDetection = ({
  pointerCoordinates,
  droppableContainers,
}) => {
  if (pointerCoordinates === null) return [];
  const { x, y } = pointerCoordinates;
  const zone = droppableContainers.find(({ node }) => {
    const box = node.current?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });
  return zone === undefined ? [] : [{ id: zone.id }];
};
